<footer id="colophon" class="site-footer">
	<div class="site-info">
		<a href="https://beian.miit.gov.cn/" target="_blank">京ICP备16023847号-2</a><br>
		<?php /* 版权 */ ?>
		版权所有 &copy; <?php echo date( 'Y' ); ?> 星河科技有限公司
	</div>
</footer>
<?php wp_footer(); ?>
</body>
</html>
